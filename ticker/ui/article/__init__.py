"""An article set as a page, for viewer and preview."""
