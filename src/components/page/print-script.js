// Whoever prints before any gesture gets the styles for paper too: browsers wait for a sheet that is asked for here.
self.onbeforeprint = () => {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = "SHEET";
  document.head.append(link);
};
