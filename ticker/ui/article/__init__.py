"""An article as a page, for the viewer and the preview."""
