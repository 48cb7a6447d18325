/** The element of a script that adds its words to those of the page, as the build has made it. */
export type LaterWordsScript = { readonly element: string };
