import { describe, expect, it } from 'vitest';
import { initials, personName } from '../../../lib/cite/person-name.ts';
import { asSpoken, familyAndInitials, familyFirst } from '../../../lib/cite/styles/names.ts';

describe('personName', () => {
  it.each([
    ['沈一舟', '沈一舟', '沈一舟', '沈一舟'],
    ['张 三', '张三', '张三', '张三'],
    ['阿依古丽·买买提', '阿依古丽·买买提', '阿依古丽·买买提', '阿依古丽·买买提'],
    ['김하늘', '김하늘', '김하늘', '김하늘'],
    ['Ada M. Reed', 'Reed, A. M.', 'Reed, Ada M.', 'Ada M. Reed'],
    ['Reed, Ada M.', 'Reed, A. M.', 'Reed, Ada M.', 'Ada M. Reed'],
    ['Le Guin, Ursula K.', 'Le Guin, U. K.', 'Le Guin, Ursula K.', 'Ursula K. Le Guin'],
    ['Jan van der Meer', 'van der Meer, J.', 'van der Meer, Jan', 'Jan van der Meer'],
    ['Jean-Luc Godin', 'Godin, J.-L.', 'Godin, Jean-Luc', 'Jean-Luc Godin'],
    ['P. Z. Peel Jr.', 'Peel, P. Z., Jr.', 'Peel, P. Z., Jr.', 'P. Z. Peel Jr.'],
    ['Peel, Jr.', 'Peel, Jr.', 'Peel, Jr.', 'Peel, Jr.'],
    ['Peel, P. Z., Jr.', 'Peel, P. Z., Jr.', 'Peel, P. Z., Jr.', 'P. Z. Peel Jr.'],
    ['Андрей Кочетов', 'Кочетов, А.', 'Кочетов, Андрей', 'Андрей Кочетов'],
    ['Society of Ferrymen', 'Society of Ferrymen', 'Society of Ferrymen', 'Society of Ferrymen'],
    ['Unesco', 'Unesco', 'Unesco', 'Unesco'],
  ])('%s', (name, short, sorted, spoken) => {
    const parts = personName({ name });
    expect([familyAndInitials(parts), familyFirst(parts), asSpoken(parts)]).toEqual([
      short,
      sorted,
      spoken,
    ]);
  });

  it('leaves a body alone that one says is one', () => {
    const parts = personName({ name: 'Blue Harbour', organisation: true });
    expect(familyFirst(parts)).toBe('Blue Harbour');
  });

  it('takes initials with or without stops', () => {
    expect(initials('Jean-Luc A.')).toBe('J-L A');
    expect(initials('Jean-Luc A.', '.')).toBe('J.-L. A.');
    expect(initials('')).toBe('');
  });
});
