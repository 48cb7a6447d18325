/** French sentences with the spaces that may not break: within « » and before : ; ? and !. Others are left as they are. */
export const typeset = (sentence: string): string =>
  sentence.replace(/« | (?=[»:;?!])/g, (space) => space.replace(' ', '\u00a0'));
