import { render } from 'preact';

const root = document.getElementById('panel');
if (root) render(<main data-screen="empty">空</main>, root);
