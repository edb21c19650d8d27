"""The parts of the page of one case (``views/case_page.py``)."""
