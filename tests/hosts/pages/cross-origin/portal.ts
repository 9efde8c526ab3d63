/** The application lives on the vendor's own origin. */
const origin = document.querySelector<HTMLMetaElement>('meta[name=frame-origin]')?.content;
const frame = document.querySelector('#app') as HTMLIFrameElement;
frame.src = `${origin}/cross-origin/form.html`;
