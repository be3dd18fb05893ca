// Before the first paint: the colours this person chose (see libs/ui/theme). A file, because the editor allows no inline script.
try {
  const choice = JSON.parse(localStorage.getItem('tessera.theme'));
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
} catch {
  // Storage is switched off: the system's colours hold.
}
