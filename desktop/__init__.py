"""ประสาน (Prasan): the desk program of an educational service area office."""

__version__ = "0.1.0"
