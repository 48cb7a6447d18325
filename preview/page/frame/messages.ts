import * as v from 'valibot';

/** Page → frame. `value` is JSON; so is everything that crosses. */
export type ToFrame =
  | { readonly kind: 'open'; readonly html: string; readonly functions: readonly string[] }
  /** The keyboard comes in. */
  | { readonly kind: 'enter' }
  | { readonly kind: 'answer'; readonly id: number; readonly ok: true; readonly value: unknown }
  | {
      readonly kind: 'answer';
      readonly id: number;
      readonly ok: false;
      readonly name: string;
      readonly message: string;
    };

const fromFrame = v.variant('kind', [
  v.object({ kind: v.literal('ready') }),
  v.object({ kind: v.literal('call'), id: v.number(), name: v.string(), args: v.array(v.unknown()) }),
  v.object({ kind: v.literal('close') }),
  v.object({ kind: v.literal('focus') }),
  /** The keyboard goes on to the next part of the page, or back. */
  v.object({ kind: v.literal('leave'), to: v.picklist(['next', 'previous']) }),
  /** A link into Google Sheets was clicked: here there is none. */
  v.object({ kind: v.literal('google-link') }),
]);

/** Frame → page. The sidebar shows cells that anybody may have written, so what it sends is checked on arrival. */
export type FromFrame = v.InferOutput<typeof fromFrame>;

export function readFromFrame(data: unknown): FromFrame | undefined {
  const result = v.safeParse(fromFrame, data);
  return result.success ? result.output : undefined;
}
