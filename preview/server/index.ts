export { type PreviewSettings, startServer } from './server';
