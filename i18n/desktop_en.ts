<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- The source strings are English already: only a string that reads better otherwise would stand here. -->
<TS version="2.1" language="en" sourcelanguage="en" />
