import * as v from 'valibot';
import type { ActionDraft, TypedOf } from '../../domain/draft';
import { eachField, type FieldKind, kindOf } from '../../domain/plan';

type SchemaOf = { readonly [K in FieldKind]: v.GenericSchema<unknown, TypedOf[K]> };

/** What the form sends: texts, whatever they say. */
export function draftSchema(): v.GenericSchema<unknown, ActionDraft> {
  const text = v.string();
  const schemaOf: SchemaOf = {
    text,
    names: v.array(text),
    people: text,
    amount: text,
    rhythm: text,
    day: text,
    status: text,
  };
  const { q1, q2, q3, q4, ...fields } = eachField<SchemaOf>((field) => schemaOf[kindOf(field)]);
  return v.object({ ...fields, budget: v.tuple([q1, q2, q3, q4]) });
}
