import { DOMParser, type Element } from '@xmldom/xmldom';
import type { XmlElement } from '../add-in-only/xml-element';

function treeOf(node: Element): XmlElement {
  const children = Array.from(node.childNodes).flatMap((child): (XmlElement | string)[] => {
    if (child.nodeType === child.ELEMENT_NODE) return [treeOf(child as Element)];
    const text = child.nodeType === child.TEXT_NODE ? (child.nodeValue ?? '').trim() : '';
    return text === '' ? [] : [text];
  });
  const attributes = Object.fromEntries(Array.from(node.attributes).map(({ name, value }) => [name, value]));
  return { name: node.nodeName, attributes, children };
}

/** Reads an XML file strictly; throws on the first thing that is not well-formed. Space between elements is left out. */
export function parseXml(text: string): XmlElement {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`XML ${level}: ${String(message)}`);
    },
  });
  const root = parser.parseFromString(text, 'text/xml').documentElement;
  if (root === null) throw new Error('XML without an element');
  return treeOf(root);
}

/** The elements directly inside, by name; all when no name is given. */
export function childElements(parent: XmlElement, name?: string): readonly XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The elements inside at any depth, in the order of the file. */
export function elementsWithin(parent: XmlElement, name: string): readonly XmlElement[] {
  return childElements(parent).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsWithin(child, name),
  ]);
}

/** The text of the first element of that name at any depth; empty when there is none. */
export function textWithin(parent: XmlElement, name: string): string {
  const found = elementsWithin(parent, name)[0];
  return found === undefined ? '' : found.children.filter((child) => typeof child === 'string').join('');
}

/** What an attribute of the first element of that name holds; empty when there is none. */
export function attributeWithin(parent: XmlElement, name: string, attribute: string): string {
  return elementsWithin(parent, name)[0]?.attributes[attribute] ?? '';
}
