// Leads from an old address to the new one, and keeps the fragment, such as the anchor of a quotation.
location.replace(document.currentScript.dataset.to + location.hash);
