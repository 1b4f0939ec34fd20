"""Send a story's link elsewhere: to read-later services and bookmark managers by their public APIs, or to a command."""
