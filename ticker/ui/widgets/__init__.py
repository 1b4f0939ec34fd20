"""Small controls and dialogs that several windows share."""
