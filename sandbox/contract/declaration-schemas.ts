import { createRequire } from 'node:module';
import type ts from 'typescript';

/** The compiler is large and only needed when the schemas are not in the cache: it is loaded when it is used. */
type Compiler = typeof ts;

/** A JSON Schema, as far as this file makes them. */
export type JsonSchema = Readonly<Record<string, unknown>>;

interface Declarations {
  readonly interfaces: ReadonlyMap<string, ts.InterfaceDeclaration>;
  readonly aliases: ReadonlyMap<string, ts.TypeAliasDeclaration>;
  /** Names of the types that extend each one, directly or not. */
  readonly derived: ReadonlyMap<string, readonly string[]>;
}

/** A base with more descendants than this is not opened up: it is `Entity` or the like, which no response is typed by. */
const mostDerived = 20;

const parentOf = (declaration: ts.InterfaceDeclaration): string | undefined =>
  declaration.heritageClauses?.[0]?.types[0]?.expression.getText();

function declarationsOf(compiler: Compiler, source: ts.SourceFile): Declarations {
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  const aliases = new Map<string, ts.TypeAliasDeclaration>();
  for (const statement of source.statements) {
    if (compiler.isInterfaceDeclaration(statement)) interfaces.set(statement.name.text, statement);
    if (compiler.isTypeAliasDeclaration(statement)) aliases.set(statement.name.text, statement);
  }
  const derived = new Map<string, string[]>();
  for (const [name, declaration] of interfaces) {
    for (let parent = parentOf(declaration); parent !== undefined;) {
      derived.set(parent, [...(derived.get(parent) ?? []), name]);
      const next: ts.InterfaceDeclaration | undefined = interfaces.get(parent);
      parent = next === undefined ? undefined : parentOf(next);
    }
  }
  return { interfaces, aliases, derived };
}

/** Turns the declarations of Microsoft's types into schemas that refuse every property they do not know. */
class SchemaMaker {
  readonly #ts: Compiler;
  readonly #declarations: Declarations;
  readonly made = new Map<string, JsonSchema>();

  constructor(compiler: Compiler, declarations: Declarations) {
    this.#ts = compiler;
    this.#declarations = declarations;
  }

  /** Makes the schema of a named type and of everything it refers to. */
  make(name: string): void {
    if (this.made.has(name)) return;
    this.made.set(name, {});
    const alias = this.#declarations.aliases.get(name);
    const declaration = this.#declarations.interfaces.get(name);
    if (alias !== undefined) this.made.set(name, this.#ofType(alias.type));
    else if (declaration !== undefined) this.made.set(name, this.#ofInterface(declaration));
    else throw new Error(`@microsoft/microsoft-graph-types has no type ${name}`);
  }

  #ofInterface(declaration: ts.InterfaceDeclaration): JsonSchema {
    const properties: Record<string, JsonSchema> = {};
    for (
      let each: ts.InterfaceDeclaration | undefined = declaration;
      each !== undefined;
      each = this.#declarations.interfaces.get(parentOf(each) ?? '')
    ) {
      for (const member of each.members) {
        if (!this.#ts.isPropertySignature(member) || member.type === undefined) continue;
        const name =
          this.#ts.isStringLiteral(member.name) || this.#ts.isIdentifier(member.name)
            ? member.name.text
            : member.name.getText();
        properties[name] ??= this.#ofType(member.type);
      }
    }
    // Annotations (`@odata.etag`) are not part of the types; any other unknown name is a fault.
    return { type: 'object', properties, patternProperties: { '@': {} }, additionalProperties: false };
  }

  #ofType(type: ts.TypeNode): JsonSchema {
    switch (type.kind) {
      case this.#ts.SyntaxKind.StringKeyword:
        return { type: 'string' };
      case this.#ts.SyntaxKind.NumberKeyword:
        return { type: 'number' };
      case this.#ts.SyntaxKind.BooleanKeyword:
        return { type: 'boolean' };
      default:
    }
    if (this.#ts.isParenthesizedTypeNode(type)) return this.#ofType(type.type);
    if (this.#ts.isArrayTypeNode(type)) return { type: 'array', items: this.#ofType(type.elementType) };
    if (this.#ts.isUnionTypeNode(type)) return this.#ofUnion(type.types);
    if (this.#ts.isLiteralTypeNode(type))
      return this.#ts.isStringLiteral(type.literal) ? { const: type.literal.text } : { type: 'null' };
    if (this.#ts.isTypeReferenceNode(type) && this.#ts.isIdentifier(type.typeName))
      return this.#ofReference(type.typeName.text, type.typeArguments ?? []);
    return {};
  }

  #ofUnion(types: readonly ts.TypeNode[]): JsonSchema {
    const words = types.map((each) =>
      this.#ts.isLiteralTypeNode(each) && this.#ts.isStringLiteral(each.literal) ? each.literal.text : undefined,
    );
    return words.every((word) => word !== undefined)
      ? { enum: words }
      : { anyOf: types.map((each) => this.#ofType(each)) };
  }

  #ofReference(name: string, types: readonly ts.TypeNode[]): JsonSchema {
    const [inner] = types;
    if (name === 'NullableOption' && inner !== undefined) return { anyOf: [this.#ofType(inner), { type: 'null' }] };
    if (!this.#declarations.interfaces.has(name) && !this.#declarations.aliases.has(name)) return {};
    const below = this.#declarations.derived.get(name) ?? [];
    const names = below.length > mostDerived ? [name] : [name, ...below];
    for (const each of names) this.make(each);
    return names.length === 1 ? reference(name) : { anyOf: names.map(reference) };
  }
}

const reference = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });

/** Schemas of the named types and of all they refer to, from the text of a declaration file. */
export function schemasOfDeclarations(text: string, names: readonly string[]): Readonly<Record<string, JsonSchema>> {
  const compiler = createRequire(import.meta.filename)('typescript') as Compiler;
  const declarations = declarationsOf(
    compiler,
    compiler.createSourceFile('microsoft-graph.d.ts', text, compiler.ScriptTarget.Latest, true),
  );
  const maker = new SchemaMaker(compiler, declarations);
  for (const name of names) {
    maker.make(name);
    for (const below of declarations.derived.get(name) ?? []) maker.make(below);
  }
  return Object.fromEntries(maker.made);
}
