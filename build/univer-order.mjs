// What makes Univer 0.25.1 calculate formulas in the order in which they wait for each other.

import { replaced } from './univer-replacement.mjs';

/** @typedef {import('./univer-replacement.mjs').Replacement} Replacement */

/**
 * The formula of a rule, of validation or of a conditional format, stands in no cell. Univer gives it one all the same: for the
 * cell of the rule's range x to the right and y down, the cell x - 1 and y - 1 of the tab. Whatever depends on that cell seems to
 * wait for the rule, the rule waits for the cells it looks at, and where this makes a circle, Univer opens it anywhere.
 * @type {readonly Replacement[]}
 */
const RULES_STAND_IN_NO_CELL = [
  {
    why: 'Nothing waits for a rule, where it is one of many cells.',
    univer: '	toRTreeItem() {\n		const currentRow = this.row;',
    ours: '	toRTreeItem() {\n		if (this.type === 1) return [];\n		const currentRow = this.row;',
  },
  {
    why: 'The same for the first cell of the range.',
    univer: '		if (this.featureId != null) return this.featureDirtyRanges;\n',
    ours: '		if (this.featureId != null) return this.featureDirtyRanges;\n		if (this.type === 1) return [];\n',
  },
  {
    why: 'No cell that is written is a rule.',
    univer: '	inRangeData(range) {\n',
    ours: '	inRangeData(range) {\n		if (this.type === 1) return false;\n',
    times: 2,
  },
];

/**
 * When a tab is to be looked at anew, Univer forgets the formulas that stand in it, but not that they depend on cells of other
 * tabs: each change of those cells would then look for formulas that are no more.
 * @type {readonly Replacement[]}
 */
const INDEX_FORGETS_WHOLLY = [
  {
    why: 'A formula that is forgotten depends on nothing.',
    univer: '	_removeAllTreeMap(treeId) {\n		if (treeId == null) return;\n		this._allTreeMap.delete(treeId);',
    ours: '	_removeAllTreeMap(treeId) {\n		if (treeId == null) return;\n		this._removeDependencyRTreeCache(treeId);\n		this._allTreeMap.delete(treeId);',
  },
];

/**
 * Univer tells its index that a formula was written over through a command that announces itself a microtask later. A script
 * that writes and reads in one go is calculated before: what the old formula depended on would stand beside what the new one
 * does, and a chain turned round would be a circle, opened anywhere.
 * @type {readonly Replacement[]}
 */
const INDEX_KNOWS_AT_ONCE = [
  {
    why: 'The index knows at once which formulas went.',
    univer: 'this._commandService.executeCommand(SetFormulaDataMutation.id,',
    ours: 'this._commandService.syncExecuteCommand(SetFormulaDataMutation.id,',
    times: 4,
  },
];

/**
 * Exported for its test.
 * @param {string} source
 * @param {'engine-formula' | 'sheets-formula'} name of the package the text is of
 */
export function inOrder(source, name) {
  const replacements =
    name === 'engine-formula' ? [...RULES_STAND_IN_NO_CELL, ...INDEX_FORGETS_WHOLLY] : INDEX_KNOWS_AT_ONCE;
  return replaced(source, replacements);
}
