"""What stands between the commands and the terminal: errors on screen, where reports go, progress, exit statuses."""
