export { launchBrowser, launchLasting } from './browser';
export { closeBrowser, openPage } from './driver';
export { ready } from './page-parts';
export type { PreviewPage } from './preview-page';
