// The claim check while a report is being written (数字核对). Without it the button saves and checks.
(() => {
  const text = document.getElementById('text');
  const table = document.getElementById('claims-live');
  if (!text || !table) return;
  const known = new Map();
  const colours = { PROVED: 'green', STATED: 'yellow', UNPROVED: 'red' };
  const make = (tag, words, className) => {
    const it = document.createElement(tag);
    it.textContent = words;
    if (className) it.className = className;
    return it;
  };
  const row = (claim) => {
    const tr = document.createElement('tr');
    const standing = document.createElement('td');
    standing.append(make('span', claim.label, 'tag ' + colours[claim.standing]));
    const number = make('th', claim.standing === 'PROVED' ? claim.value : claim.words);
    number.scope = 'row';
    const ground = make('td', claim.standing === 'UNPROVED' ? claim.sentence : claim.standing === 'PROVED' ? claim.words : claim.value);
    for (const offer of claim.fitting) {
      const line = make('p', offer.name + ' ');
      line.append(make('code', offer.reference));
      ground.append(line);
    }
    tr.append(standing, number, ground);
    return tr;
  };
  const claims = async (paragraph) => {
    if (!known.has(paragraph)) {
      const answer = await fetch(text.dataset.claims + '?text=' + encodeURIComponent(paragraph));
      if (!answer.ok) return [];
      known.set(paragraph, await answer.json());
    }
    return known.get(paragraph);
  };
  let round = 0;
  const check = async () => {
    const mine = ++round;
    const all = [];
    for (const line of text.value.split('\n')) {
      for (const part of line.split(/(?<=。)/)) if (part.trim()) all.push(...await claims(part));
      if (mine !== round) return;
    }
    table.replaceChildren(...all.map(row));
  };
  let waiting;
  text.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(check, 600); });
  for (const button of document.querySelectorAll('[data-insert]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      text.setRangeText(button.dataset.insert, text.selectionStart, text.selectionEnd, 'end');
      text.focus();
      text.dispatchEvent(new Event('input'));
    });
  }
})();
