// The decided sizes, in bytes: the build keeps to them, the bench shows how far they are.

/** Of Code.js. Google reads and compiles the whole script at each call, which takes about a second besides. */
export const LARGEST_SCRIPT = 400_000;

/** What the build refuses, so that nothing grows unseen: objectives, KPIs, imports, payments and the budget are more than the decided size has room for. */
export const REFUSED_SCRIPT = 520_000;
/** What one more language may add to it, as one that is made up for a test does. */
export const ROOM_FOR_A_LANGUAGE = 10_000;

/** Of the sidebar's page with the words of one language, but for those that come later: a page that a sidebar has to wait for is a page people close. */
export const LARGEST_PAGE = 200_000;
