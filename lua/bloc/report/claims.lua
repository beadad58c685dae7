return { claims = function() end }
