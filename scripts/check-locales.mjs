import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from './run.mjs';

const ROOMS = ['lib', 'components', 'entrypoints'];
const OTHER_LANGUAGES = ['fr', 'de'];

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(place);
    return /(?<!\.test)\.tsx?$/.test(entry.name) ? [place] : [];
  });
}

/** The text of a string, or null where the value is not written out. Parts of a template stand as `{…}`. */
function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return null;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === null || right === null ? null : left + right;
}

/** Every `{ en: '…', fr: '…', de: '…' }` written out in a file: its line and its texts by language. */
function sentencesIn(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const texts = new Map();
      for (const property of node.properties) {
        if (!ts.isPropertyAssignment(property)) continue;
        const text = textOf(property.initializer);
        if (text !== null) texts.set(property.name.getText(source), text);
      }
      const others = [...texts.keys()].filter((key) => key !== 'en' && !OTHER_LANGUAGES.includes(key));
      if (texts.has('en') && others.length === 0) {
        found.push({ line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, texts });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const placeholders = (text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');

/** French sets a no-break space before high punctuation and inside its quotation marks. */
function looseFrench(text) {
  const prose = text.replace(/https?:\/\/\S+|\d{1,2}:\d{2}/g, '');
  return /[^\u00a0\u202f;:!?\w/][;:!?»]|\w(?:[;!?»]|:(?=\s|$))|«(?![\u00a0\u202f])/.test(prose);
}

/**
 * Goes through every sentence that law, routes and letters carry beside them. Wrong are other placeholders than the
 * English sentence has and loose French punctuation; a language that is missing falls back to English and is counted.
 */
export function checkLocales() {
  const wrong = [];
  const missing = Object.fromEntries(OTHER_LANGUAGES.map((language) => [language, 0]));
  let sentences = 0;
  for (const file of ROOMS.flatMap((room) => sources(path.join(ROOT, room)))) {
    for (const { line, texts } of sentencesIn(file)) {
      sentences += 1;
      const where = `${path.relative(ROOT, file)}:${line}`;
      for (const language of OTHER_LANGUAGES) {
        const text = texts.get(language);
        if (text === undefined) {
          missing[language] += 1;
          wrong.push(...(process.env.LIST_MISSING ? [`${where}: no ${language}`] : []));
        } else if (placeholders(text) !== placeholders(texts.get('en'))) {
          wrong.push(`${where}: ${language} has other values to fill in than en`);
        }
      }
      if (looseFrench(texts.get('fr') ?? ''))
        wrong.push(`${where}: a no-break space is missing in the French`);
    }
  }
  const count = OTHER_LANGUAGES.map((language) => `${missing[language]} in ${language}`).join(', ');
  const output = [...wrong, `  ${sentences} sentences; fall back to English: ${count}`].join('\n');
  return { code: wrong.length === 0 ? 0 : 1, output };
}
