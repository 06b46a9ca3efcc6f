/**
 * House rules that no published plugin has: doc comments on exports, reasons beside escapes, no leftovers.
 * Plain JavaScript because ESLint loads it without a compile step.
 */
const DECLARATIONS = new Set([
  'FunctionDeclaration',
  'ClassDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'TSEnumDeclaration',
  'VariableDeclaration',
]);

/** Every exported declaration carries a doc comment that ends on the line above it. */
const docComment = {
  meta: {
    type: 'suggestion',
    messages: { missing: 'Expected a /** … */ comment that says what `{{name}}` takes, gives and where it fails' },
  },
  create(context) {
    const source = context.sourceCode;
    const documented = new Set();
    const groupEnds = new Set(); // constants that follow line on line share the comment above the first
    function check(node) {
      const declaration = node.declaration;
      if (!declaration || !DECLARATIONS.has(declaration.type)) return;
      const name = declaration.id?.name ?? declaration.declarations?.[0]?.id?.name ?? 'default';
      if (documented.has(name)) return; // overloads share the first one's comment
      const before = source.getCommentsBefore(node).at(-1);
      const here = before && before.type === 'Block' && before.value.startsWith('*');
      const sameGroup = declaration.type === 'VariableDeclaration' && groupEnds.has(node.loc.start.line);
      const covered = here ? node.loc.start.line - before.loc.end.line <= 1 : sameGroup;
      if (covered) {
        documented.add(name);
        if (declaration.type === 'VariableDeclaration') groupEnds.add(node.loc.end.line + 1);
      } else context.report({ node, messageId: 'missing', data: { name } });
    }
    return { ExportNamedDeclaration: check, ExportDefaultDeclaration: check };
  },
};

/** A cast through `unknown` and a switched-off rule need their reason in words, on the line or the line above. */
const reasonBeside = {
  meta: {
    type: 'suggestion',
    messages: {
      cast: 'Expected a comment beside `as unknown as` that says why the types cannot say it',
      disable: 'Expected `-- reason` after the name of the rule that is switched off',
    },
  },
  create(context) {
    const source = context.sourceCode;
    const commented = new Set();
    for (const comment of source.getAllComments()) {
      for (let line = comment.loc.start.line; line <= comment.loc.end.line + 1; line++) commented.add(line);
    }
    return {
      Program() {
        for (const comment of source.getAllComments()) {
          const text = comment.value.trim();
          if (!/^(eslint-disable|@ts-expect-error)/.test(text)) continue;
          const reason = text.startsWith('@ts') ? text.replace('@ts-expect-error', '') : (text.split('--')[1] ?? '');
          if (reason.trim().length < 8) context.report({ loc: comment.loc, messageId: 'disable' });
        }
      },
      'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]'(node) {
        if (!commented.has(node.loc.end.line)) context.report({ node, messageId: 'cast' });
      },
    };
  },
};

/** Work that is left for later stands in an issue, not in the source. */
const noLeftovers = {
  meta: { type: 'problem', messages: { leftover: 'Disallowed "{{word}}": finish it, or write it down as an issue' } },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const word = /\b(TODO|FIXME|XXX|HACK)\b/.exec(comment.value)?.[1];
          if (word) context.report({ loc: comment.loc, messageId: 'leftover', data: { word } });
        }
      },
    };
  },
};

export const houseRules = {
  meta: { name: 'house' },
  rules: { 'doc-comment': docComment, 'reason-beside': reasonBeside, 'no-leftovers': noLeftovers },
};
