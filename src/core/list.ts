import * as v from 'valibot';
import { checked } from './fields.js';

/** An object of at most 1,000 items by keys of the publisher's own. */
export const recordOf = <const S extends v.GenericSchema>(item: S) =>
  Object.assign(
    v.lazy((input) => {
      // A member of that name would become the prototype of what valibot builds.
      const keys = Object.keys(Object(input) as object).filter((key) => key !== '__proto__');
      if (Array.isArray(input) || keys.length > 1000) {
        return checked(
          v.object({}),
          'an object of at most 1,000 keys',
          () => undefined,
        ) as unknown as v.GenericSchema<never>;
      }
      return v.object(Object.fromEntries(keys.map((key) => [key, item]))) as unknown as v.GenericSchema<
        Record<string, v.InferInput<S>>,
        Readonly<Record<string, v.InferOutput<S>>>
      >;
    }),
    // For the JSON Schema, which cannot look into the function above.
    { values: item },
  );
