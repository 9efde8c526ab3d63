// The browser's entry to the settings, which are a section of the records page.
location.replace('/records.html#settings');
