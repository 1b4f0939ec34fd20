"""Everything people see and all the words for them."""
