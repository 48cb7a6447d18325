export { launchBrowser } from './browser';
export { closeBrowser, openPage } from './driver';
export type { PreviewPage } from './preview-page';
