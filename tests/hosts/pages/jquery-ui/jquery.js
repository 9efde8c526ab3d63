import jquery from 'jquery';

/** Plugins ask for these names, as if from script elements. */
window.jQuery = jquery;
window.$ = jquery;
