"""What can be done with headlines and with the program: text, key and state of each action, for every window."""
