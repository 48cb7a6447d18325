export { launchBrowser } from './browser';
export { closeBrowser, openPage, type PreviewPage } from './driver';
