/** The elements of the scripts that add to what the page is, or to what it says, as the build has made them. */
export type LaterScript = { readonly element: string };
