/**
 * The part of Playwright's selectors that host pages use, for a browser Playwright does not drive:
 * CSS through open shadow roots with `:has-text()`, `:text()`, `:text-is()` and `:visible`, `text=`,
 * `xpath=`, `role=NAME[name="…"]`, `nth=`, chained by `>>`. Runs in the page, hence plain JavaScript.
 */
const QUOTED = /^(["'])(.*)\1$/s;
const PSEUDO = /:(?:(has-text|text-is|text)\(\s*("[^"]*"|'[^']*')\s*\)|(visible)(?![-\w(]))/;

// biome-ignore lint/correctness/noUnusedVariables: called from the text around this file
function findAll(selector) {
  let scope = [document];
  for (const part of selector.split(/\s*>>\s*/)) {
    if (part.startsWith('nth=')) {
      const picked = scope.at(Number(part.slice(4)));
      scope = picked ? [picked] : [];
    } else scope = [...new Set(scope.flatMap(root => findPart(part, root)))];
  }
  return scope;
}

function findPart(part, root) {
  const [, engine, body] = /^(text|css|xpath)=(.*)$/s.exec(part) ?? [];
  if (engine === 'text' || QUOTED.test(part)) return byText(body ?? part, root);
  if (engine === 'xpath' || part.startsWith('//')) return byXPath(body ?? part, root);
  const [, role, , name] = /^role=(\w+)(\[name=("[^"]*"|'[^']*')\])?$/.exec(part) ?? [];
  if (role) return byRole(role, name?.slice(1, -1), root);
  if (!engine && /^[\w-]+=/.test(part)) throw new Error(`page-selector: “${part}” is not known`);
  return byCss(body ?? part, root);
}

const IMPLIED = { button: 'button', link: 'a[href]', checkbox: '[type=checkbox]' };

/** By the words of the element alone; a name by reference is not looked up. */
function byRole(role, name, root) {
  const found = byCss(`[role=${role}]`, root);
  if (IMPLIED[role]) found.push(...byCss(`${IMPLIED[role]}:not([role])`, root));
  const nameOf = part => (part.getAttribute('aria-label') ?? part.textContent).trim();
  return found.filter(part => name === undefined || nameOf(part).includes(name));
}

/** A pseudo-class of Playwright's is applied to what stands before it; the rest searches on inside. */
function byCss(css, root) {
  const found = PSEUDO.exec(css);
  if (!found) return queryDeep(css, root);
  const [whole, name = 'visible', quoted] = found;
  const text = quoted?.slice(1, -1);
  const before = css.slice(0, found.index);
  const rest = css.slice(found.index + whole.length);
  const isIt = {
    'has-text': element => contains(textOf(element), text),
    text: element => contains(textOf(element), text) && isSmallest(element, text, contains),
    'text-is': element => equals(textOf(element), text) && isSmallest(element, text, equals),
    visible: element => element.checkVisibility({ visibilityProperty: true }),
  }[name];
  const base = before === '' || /[\s>+~]$/.test(before) ? `${before}*` : before;
  const matching = queryDeep(base, root).filter(isIt);
  if (rest.trim() === '') return matching;
  if (/^[\s>+~]/.test(rest)) return matching.flatMap(element => byCss(`:scope ${rest}`, element));
  if (PSEUDO.test(rest) || /[\s>+~,]/.test(rest))
    throw new Error(`page-selector: “${css}” is not known`);
  return matching.filter(element => element.matches(rest));
}

function byText(wanted, root) {
  const [, , exact] = QUOTED.exec(wanted) ?? [];
  const holds = exact === undefined ? contains : equals;
  return queryDeep('*', root).filter(
    element =>
      !element.matches('head, head *, script, style') &&
      holds(textOf(element), exact ?? wanted) &&
      isSmallest(element, exact ?? wanted, holds),
  );
}

function byXPath(path, root) {
  const result = document.evaluate(path, root, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  return Array.from({ length: result.snapshotLength }, (_, at) => result.snapshotItem(at));
}

function queryDeep(css, root) {
  const own = [...root.querySelectorAll(css)];
  const shadows = [root, ...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? queryDeep(css, shadowRoot) : [],
  );
  return [...own, ...shadows];
}

function isSmallest(element, text, holds) {
  return ![...(element.shadowRoot?.children ?? []), ...element.children].some(child =>
    holds(textOf(child), text),
  );
}

function textOf(element) {
  if (element.matches('input[type=button], input[type=submit]')) return element.value;
  return `${element.shadowRoot?.textContent ?? ''}${element.textContent ?? ''}`
    .replace(/\s+/g, ' ')
    .trim();
}

function contains(text, wanted) {
  return text.toLowerCase().includes(wanted.replace(/\s+/g, ' ').trim().toLowerCase());
}

function equals(text, wanted) {
  return text === wanted.replace(/\s+/g, ' ').trim();
}
