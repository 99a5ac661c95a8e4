### Support that is shared, and doing things together.

sharing-title = Shared with others
