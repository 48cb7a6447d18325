/** The preview's calculator as it was built, which stands outside of the world that jest makes for each test file: see environment.mjs. */
module.exports = outside.built('in-process.cjs');
