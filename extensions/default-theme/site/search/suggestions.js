// Offers pages while somebody types into the search (WAI-ARIA combobox with a list of links). Without it the form works as ever.
const field = document.querySelector('#search-text');
const list = document.querySelector('#search-suggestions');
const pause = 150;
const fewest = 2;
let timer;
let running;
let chosen = -1;

if (field && list) {
  list.setAttribute('role', 'listbox');
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
    autocomplete: 'off',
  }))
    field.setAttribute(name, value);
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(offer, pause);
  });
  field.addEventListener('keydown', press);
  field.addEventListener('blur', () => show([]));
  // The field keeps the focus, so that the list is still there when the button comes up.
  list.addEventListener('mousedown', (event) => event.preventDefault());
}

async function offer() {
  running?.abort();
  const typed = field.value.trim();
  if (typed.length < fewest) return show([]);
  running = new AbortController();
  try {
    const response = await fetch(`/search/suggestions?q=${encodeURIComponent(typed)}`, { signal: running.signal });
    if (!response.ok) return show([]);
    const { data } = await response.json();
    if (document.activeElement === field) show(data);
  } catch {
    // Somebody typed on, or there is no connection: the form still works.
  }
}

function show(pages) {
  chosen = -1;
  list.replaceChildren(
    ...pages.map(({ title, path }, at) => {
      const option = document.createElement('li');
      option.id = `search-suggestion-${at}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.dataset.path = path;
      option.textContent = title;
      option.addEventListener('click', () => location.assign(path));
      return option;
    }),
  );
  list.hidden = pages.length === 0;
  field.setAttribute('aria-expanded', String(pages.length > 0));
  field.removeAttribute('aria-activedescendant');
}

function press(event) {
  const options = [...list.children];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && options.length > 0) choose(options, chosen + step);
  else if (event.key === 'Enter' && chosen >= 0 && !event.isComposing) location.assign(options[chosen].dataset.path);
  else if (event.key === 'Escape' && options.length > 0) show([]);
  else return;
  event.preventDefault();
}

/** Before the first and behind the last is what was typed. */
function choose(options, at) {
  chosen = at < -1 ? options.length - 1 : at >= options.length ? -1 : at;
  for (const [index, option] of options.entries()) option.setAttribute('aria-selected', String(index === chosen));
  const option = options[chosen];
  if (!option) return field.removeAttribute('aria-activedescendant');
  field.setAttribute('aria-activedescendant', option.id);
  option.scrollIntoView({ block: 'nearest' });
}
