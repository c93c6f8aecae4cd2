'use strict';
(() => {
  const find = (id) => document.getElementById(id);
  const root = document.documentElement;
  root.classList.add('js');

  const say = (text) => { find('q-said').textContent = text; };
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('.copy');
    if (!button) return;
    const code = button.dataset.code;
    try {
      await navigator.clipboard.writeText(code);
    } catch {
      const area = Object.assign(document.createElement('textarea'), { value: code });
      document.body.append(area);
      area.select();
      const done = document.execCommand('copy');
      area.remove();
      button.focus();
      if (!done) return;
    }
    button.textContent = 'Copied';
    say(`Copied ${code}`);
    setTimeout(() => { button.textContent = 'Copy'; }, 1600);
  });

  // The state of the page is in its address, so that a search can be sent to somebody.
  let writing;
  const state = new Map();
  const remember = (key, value) => {
    state.set(key, value);
    clearTimeout(writing);
    writing = setTimeout(() => {
      const url = new URL(location.href);
      for (const [key, value] of state) {
        if (value) url.searchParams.set(key, value);
        else url.searchParams.delete(key);
      }
      try { history.replaceState(null, '', url); } catch { /* Some places allow none. */ }
    }, 120);
  };
  const asked = new URL(location.href).searchParams;

  const shapes = [...document.querySelectorAll('input[name=shape]')];
  const asking = asked.get('shape');
  shapes.forEach((shape, at) => {
    if (shape.value === asking) shape.checked = true;
    if (shape.checked) root.dataset.shape = at;
    shape.addEventListener('change', () => {
      root.dataset.shape = at;
      remember('shape', at ? shape.value : '');
    });
  });

  // What is only of use with a script is added to what is looked at: a button, and colours, which leave the text alone.
  const kinds = [];
  if (self.CSS && CSS.highlights) {
    const sheet = new CSSStyleSheet();
    for (const name of ['key', 'string', 'number']) {
      kinds.push(new Highlight());
      CSS.highlights.set(name, kinds.at(-1));
      sheet.insertRule(`::highlight(${name}) { color: var(--${name}); }`);
    }
    document.adoptedStyleSheets.push(sheet);
  }
  const token = /("(?:[^"\\]|\\.)*"(?=\s*:))|("(?:[^"\\]|\\.)*")|(-?\d[\d.eE+-]*|\btrue\b|\bfalse\b|\bnull\b)/g;
  const colour = (pre) => {
    const node = pre.firstChild;
    if (!kinds.length || !node || node.nodeType !== 3 || pre.childNodes.length > 1) return;
    for (const match of node.data.matchAll(token)) {
      const range = new StaticRange({ startContainer: node, startOffset: match.index, endContainer: node, endOffset: match.index + match[0].length });
      kinds[match[1] ? 0 : match[2] ? 1 : 2].add(range);
    }
  };
  const equip = (heading) => {
    const code = heading.textContent.trim();
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'copy', textContent: 'Copy' });
    button.dataset.code = code;
    button.setAttribute('aria-label', `Copy ${code}`);
    heading.append(button);
    heading.closest('.e').querySelectorAll('.x pre').forEach(colour);
  };
  const seen = new IntersectionObserver((changes) => {
    for (const change of changes) {
      if (!change.isIntersecting) continue;
      seen.unobserve(change.target);
      change.target.querySelectorAll('.h').forEach(equip);
    }
  }, { rootMargin: '100%' });

  const some = [...document.querySelectorAll('.some')];
  const input = find('q-input');
  if (!input) {
    document.querySelectorAll('.h').forEach(equip);
    return;
  }
  const count = find('q-count');
  const none = find('q-none');
  const texts = JSON.parse(find('q-index').textContent).map((text) => text.toLowerCase());
  const entries = [...document.querySelectorAll('.e')];
  const places = new Map();
  entries.forEach((entry, at) => {
    places.set(entry.id, at);
    entry.querySelectorAll('.was').forEach((was) => places.set(was.id, at));
  });
  let from = 0;
  const part = (element, size) => {
    from += size;
    return { element, from: from - size, to: from, visible: size };
  };
  const groups = [...document.querySelectorAll('.g')].map((element) => {
    const link = document.querySelector(`.groups a[href="#${element.firstElementChild.id}"]`);
    const parts = [...element.querySelectorAll('.some')].map((some) => part(some, some.childElementCount));
    const size = parts.reduce((sum, each) => sum + each.visible, 0);
    return { element, link, number: link.lastElementChild, parts, shown: size };
  });
  const chips = [...document.querySelectorAll('.chips button')];
  const wanted = new Uint8Array(entries.length).fill(1);
  const shown = wanted.slice();
  const height = entries.length ? Math.max(48, entries[0].offsetHeight) : 0;
  let pinned = -1;
  let last = '';

  const wordsOf = (query) => query.toLowerCase().split(/\s+/).filter(Boolean);
  const number = (value) => value.toLocaleString('en');

  // Of a part of which nothing is left only the part is hidden, and its entries wait until some are.
  const write = (part, inside) => {
    if (part.visible !== inside) {
      part.visible = inside;
      part.element.hidden = inside === 0;
      part.element.style.containIntrinsicBlockSize = `auto ${inside * height}px`;
    }
    if (inside === 0) return;
    for (let at = part.from; at < part.to; at += 1) {
      if (shown[at] !== wanted[at]) {
        shown[at] = wanted[at];
        entries[at].hidden = !wanted[at];
      }
    }
  };

  const show = () => {
    const words = wordsOf(input.value);
    let total = 0;
    for (const group of groups) {
      let size = 0;
      let visible = 0;
      for (const part of group.parts) {
        let inside = 0;
        for (let at = part.from; at < part.to; at += 1) {
          const fits = words.every((word) => texts[at].includes(word));
          wanted[at] = fits || at === pinned ? 1 : 0;
          size += fits ? 1 : 0;
          inside += wanted[at];
        }
        visible += inside;
        write(part, inside);
      }
      total += size;
      if (group.shown !== size) {
        group.shown = size;
        group.number.textContent = number(size);
        group.link.parentElement.hidden = size === 0;
      }
      if (group.element.hidden !== (visible === 0)) group.element.hidden = visible === 0;
    }
    const all = `${number(entries.length)} ${entries.length === 1 ? 'code' : 'codes'}`;
    count.textContent = words.length ? `${number(total)} of ${all}` : all;
    none.hidden = total > 0 || pinned >= 0;
    chips.forEach((chip) => chip.setAttribute('aria-pressed', String(words.includes(chip.dataset.query))));
  };

  const search = (query) => {
    if (query !== undefined) input.value = query;
    if (input.value === last) return;
    last = input.value;
    pinned = -1;
    show();
    remember('q', last.trim());
  };

  // An address that names a code shows it, whatever the search leaves out.
  const follow = () => {
    let id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch { /* It is taken as it is. */ }
    const at = places.get(id);
    if (at === undefined) return;
    pinned = at;
    if (!wanted[at]) {
      show();
      entries[at].scrollIntoView();
    }
  };

  const linkOf = (entry) => entry.querySelector('h3 a, a.c');
  const walk = (at, step) => {
    let next = at + step;
    while (next >= 0 && next < entries.length && !wanted[next]) next += step;
    if (next < 0) {
      input.focus();
      return;
    }
    if (next >= entries.length) return;
    entries[next].scrollIntoView({ block: next === 0 ? 'center' : 'start' });
    linkOf(entries[next]).focus({ preventScroll: true });
  };

  input.value = asked.get('q') || '';
  last = input.value;
  show();
  follow();
  some.forEach((part) => seen.observe(part));
  addEventListener('hashchange', follow);
  input.addEventListener('input', () => search());
  find('q-clear').addEventListener('click', () => {
    search('');
    input.focus();
  });
  chips.forEach((chip) => chip.addEventListener('click', () => {
    const words = wordsOf(input.value);
    const others = words.filter((word) => !word.startsWith('status:'));
    search(words.includes(chip.dataset.query) ? others.join(' ') : [...others, chip.dataset.query].join(' '));
  }));
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { key, target } = event;
    const isTyping = target.closest('input:not([type=radio]), textarea, select, [contenteditable]');
    if (key === '/' && !isTyping) {
      event.preventDefault();
      input.focus();
      input.select();
    } else if (target === input) {
      if (key === 'Escape') {
        event.preventDefault();
        if (input.value) search('');
        else input.blur();
      } else if (key === 'ArrowDown') {
        event.preventDefault();
        walk(-1, 1);
      } else if (key === 'Enter') {
        const exact = places.get(input.value.trim().toLowerCase());
        const at = exact !== undefined && wanted[exact] ? exact : wanted.indexOf(1);
        if (at < 0) return;
        event.preventDefault();
        linkOf(entries[at]).click();
        linkOf(entries[at]).focus();
      }
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && target.matches('.e h3 a, .e a.c')) {
      event.preventDefault();
      walk(entries.indexOf(target.closest('.e')), key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Escape' && target.matches('.e h3 a, .e a.c')) {
      input.focus();
    }
  });
})();
