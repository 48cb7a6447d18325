import type { IResources, IStyleData, IWorkbookData } from '@univerjs/core';
import type { Block } from '../../notation';

export type ValidationRule = {
  readonly uid: string;
  readonly ranges: readonly Block[];
  /** list, whole, decimal, date, textLength, custom, checkbox … */
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly showDropDown?: boolean;
  readonly allowBlank?: boolean;
  /** 1 rejects what breaks the rule, 2 warns. */
  readonly errorStyle?: number;
  readonly showErrorMessage?: boolean;
  readonly error?: string;
};

export type FormatRule = {
  readonly cfId: string;
  readonly ranges: readonly Block[];
  readonly stopIfTrue: boolean;
  readonly rule: {
    readonly type: string;
    readonly subType?: string;
    readonly value?: unknown;
    readonly style?: IStyleData;
  };
};

export type DefinedName = {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
  readonly hidden?: boolean;
};

export type Note = {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
  readonly note: string;
  readonly show: boolean;
};

type Filter = { readonly ref: Block; readonly filterColumns?: readonly unknown[] };

type ByTab<T> = Readonly<Record<string, T>>;

/** What Univer's plugins save beside the cells, as JSON text under their own name; tabs are named by id. */
export type Resources = {
  readonly SHEET_DATA_VALIDATION_PLUGIN: ByTab<readonly ValidationRule[]>;
  readonly SHEET_CONDITIONAL_FORMATTING_PLUGIN: ByTab<readonly FormatRule[]>;
  readonly SHEET_NOTE_PLUGIN: ByTab<Readonly<Record<string, Readonly<Record<string, Note>>>>>;
  readonly SHEET_DEFINED_NAME_PLUGIN: Readonly<Record<string, DefinedName>>;
  readonly SHEET_FILTER_PLUGIN: ByTab<Filter>;
  /** By workbook id. */
  readonly SHEET_WORKSHEET_PROTECTION_PLUGIN: Readonly<Record<string, readonly { readonly subUnitId: string }[]>>;
};

/** Where Univer puts names that belong to the whole workbook and not to one tab. */
export const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

export function resourceOf<K extends keyof Resources>(snapshot: IWorkbookData, name: K): Partial<Resources[K]> {
  const text = snapshot.resources?.find((resource) => resource.name === name)?.data;
  // The plugin of this name wrote the text: it is parsed once, here.
  const parsed: Partial<Resources[K]> = text ? JSON.parse(text) : {};
  return parsed;
}

export const resourcesOf = (resources: Partial<Resources>): IResources =>
  Object.entries(resources).map(([name, value]) => ({ name, data: JSON.stringify(value) }));
