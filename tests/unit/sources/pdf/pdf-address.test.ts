import { describe, expect, it } from 'vitest';
import {
  fileName,
  isPdfAddress,
  pageOfHash,
  pdfAddress,
} from '../../../../lib/sources/pdf/pdf-address.ts';

describe('an address of a PDF', () => {
  it.each([
    [' https://a.example/b.pdf\n', 'https://a.example/b.pdf'],
    ['http://a.example', 'http://a.example'],
    ['file:///home/b.pdf', null],
    ['javascript:alert(1)//b.pdf', null],
    ['b.pdf', null],
    ['https://a.example/two words.pdf', null],
  ])('is on the web: %j', (text, address) => {
    expect(pdfAddress(text)).toBe(address);
  });

  it.each([
    ['https://a.example/b.pdf', true],
    ['https://a.example/b.PDF?x=1#page=3', true],
    ['https://a.example/b.html?file=c.pdf', false],
    ['https://a.example.pdf', false],
  ])('tells by its path that it is one: %s', (address, is) => {
    expect(isPdfAddress(address)).toBe(is);
  });

  it.each([
    ['https://a.example/%E5%B1%B1%E6%B2%B3.pdf?x=1', '山河.pdf'],
    ['https://a.example/%B6%C9.pdf', '%B6%C9.pdf'],
    ['https://a.example/', 'https://a.example/'],
  ])('has a file with a name: %s', (address, name) => {
    expect(fileName(address)).toBe(name);
  });

  it.each([
    ['#page=3', 3],
    ['#zoom=2&page=12', 12],
    ['#page=0', null],
    ['#page=x', null],
    ['#chapage=3', null],
    ['', null],
  ])('names a page: %j', (hash, page) => {
    expect(pageOfHash(hash)).toBe(page);
  });
});
