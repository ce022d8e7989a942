// Leads from an old address to the new one, and keeps the fragment: the permalink of a quotation.
location.replace(document.currentScript.dataset.to + location.hash);
