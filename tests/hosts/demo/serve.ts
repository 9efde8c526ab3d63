import { startDemoSite } from './server';

/** Serves the demo site until it is stopped: `npx tsx tests/hosts/demo/serve.ts`. */
const site = await startDemoSite({
  port: Number(process.env.PORT ?? 0),
  framePort: Number(process.env.FRAME_PORT ?? 0),
});
console.log(`demo site: ${site.url}/#/interview  ${site.url}/#/improvement`);
console.log(`stored in: ${site.storeFile}`);

const stop = () => void site.close().then(() => process.exit(0));
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
