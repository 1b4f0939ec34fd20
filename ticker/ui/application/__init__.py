"""The program around its windows: start-up, tray, notifications, shortcuts, and the controller that connects it all."""
