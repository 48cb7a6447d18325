import { HyperFormula } from 'hyperformula';

/**
 * Functions that tell about the file itself: which formula a cell holds, how many tabs there are. HyperFormula asks them again only
 * when a cell they name changes, not when tabs come, move or are called otherwise: they are asked each time, as TODAY is.
 */
for (const name of ['SHEETS', 'ISFORMULA', 'FORMULATEXT']) {
  const declared = HyperFormula.getFunctionPlugin(name)?.implementedFunctions[name];
  if (declared === undefined) throw new Error(`HyperFormula has no ${name}`);
  declared.isVolatile = true;
}

// Where a tab stands among the others is not known to it: no answer is better than that of before the tab was moved.
HyperFormula.unregisterFunction('SHEET');
