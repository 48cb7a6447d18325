export { closestName } from './closest';
export { foldName, isSameName } from './fold';
export { respelt, severalSpellings, usualSpelling } from './spellings';
export { knownNames, nameSplitter, splitNames } from './split';
