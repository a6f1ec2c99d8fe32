positionForPages[2]={"page":2,"positions":[]};
