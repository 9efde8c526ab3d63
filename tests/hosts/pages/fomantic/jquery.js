import jQuery from 'jquery';

// Fomantic is a plain script that finds jQuery there.
Object.assign(window, { jQuery, $: jQuery });
