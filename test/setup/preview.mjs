import { buildNodePreview } from '../../build/preview.mjs';

/** Before the tests: the host they open is built from the sources as they are now. */
export default async function setup() {
  await buildNodePreview();
}
