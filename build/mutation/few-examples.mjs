// fast-check with a tenth of the examples that a test asks for: what costs is a fault that none of them shows.
import fastCheck from 'fast-check';

const SHARE = Number(process.env['EXAMPLES'] ?? 0.1);

/**
 * @param {import('fast-check').IRawProperty<unknown>} property
 * @param {import('fast-check').Parameters<unknown>} [settings]
 */
const assert = (property, settings = {}) =>
  fastCheck.assert(property, { ...settings, numRuns: Math.ceil((settings.numRuns ?? 100) * SHARE) });

export default { ...fastCheck, assert };
