export { areaOf, calculatedCells, cellFormulas, createPerson, type Person, seenCells, tabOf } from './person';
export { cellTyped } from './typed-text';
