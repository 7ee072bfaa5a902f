// Everything that is shown goes through here: text becomes text nodes, never markup.

const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes and children; strings become text, null and false are left out. */
export function el(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** The same for SVG. */
export function svg(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name.startsWith('on')) {
      node.addEventListener(name.slice(2), value);
    } else {
      node.setAttribute(name, value === true ? '' : String(value));
    }
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** A link out of this page: only to the web, and the page there learns nothing of this one. */
export function outLink(url, ...children) {
  let target;
  try {
    target = new URL(url);
  } catch {
    return el('span', {}, ...children);
  }
  return target.protocol === 'https:' || target.protocol === 'http:'
    ? el('a', { href: target.href, rel: 'noopener noreferrer nofollow', target: '_blank' }, ...children)
    : el('span', {}, ...children);
}

export const storyPath = (id) => `/story/${encodeURIComponent(id)}`;
export const entityPath = (id) => `/entity/${encodeURIComponent(id)}`;

/** Text of a publisher, in whatever language and direction it is. */
export function said(tag, text, language, attributes) {
  return el(tag, { lang: language && language !== 'und' ? language : null, dir: 'auto', ...attributes }, text);
}
