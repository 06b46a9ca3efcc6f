import type { Ajv2020 } from 'ajv/dist/2020';
import type { SchemaValidateFunction } from 'ajv';

/** Name of the keyword that stands for `$ref`. */
export const lazyReference = 'lazyRef';

/**
 * Teaches ajv references that are followed when data gets there, not when the schema is read. `user` refers to most of Graph:
 * with plain `$ref` the first answer about a person would compile all of it.
 */
export function addLazyReferences(ajv: Ajv2020): void {
  const follow: SchemaValidateFunction = (reference: string, data: unknown) => {
    const validator = ajv.getSchema(reference);
    if (validator === undefined) throw new Error(`No schema ${reference}`);
    const fits = validator(data) === true;
    follow.errors = validator.errors ?? [];
    return fits;
  };
  ajv.addKeyword({ keyword: lazyReference, schemaType: 'string', errors: true, validate: follow });
}

/** The same document with `$ref` to other parts of it made lazy. `name` is the id under which ajv knows the document. */
export function withLazyReferences<Document>(document: Document, name: string): Document {
  return JSON.parse(JSON.stringify(document), (key, value: unknown) => {
    if (
      typeof value !== 'object' ||
      value === null ||
      key === 'properties' ||
      !('$ref' in value) ||
      typeof value.$ref !== 'string'
    )
      return value;
    return { [lazyReference]: `${name}${value.$ref}` };
  }) as Document;
}
