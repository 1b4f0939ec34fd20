"""The window to set up sharing targets."""
